namespace CxMetrics.Tests.Architecture;

/// <summary>One documented exception, and a call that must end in exactly it.</summary>
public sealed class ThrowingCase
{
    /// <summary>A case of a member that throws in the call itself.</summary>
    /// <param name="key">The member's documentation id and the exception, as <c>M:CxMetrics.Nps.FromCounts(System.Int64) | ArgumentException</c>.</param>
    /// <param name="act">The call. What is computed lazily has to be enumerated in it.</param>
    public ThrowingCase(string key, Action act)
        : this(key, () =>
        {
            act();
            return Task.CompletedTask;
        })
    {
    }

    /// <summary>A case of a member that returns a task.</summary>
    /// <param name="key">As above.</param>
    /// <param name="act">A call that returns a task, which is awaited.</param>
    /// <param name="blamed">The parameter to blame; null where it is one of several.</param>
    public ThrowingCase(string key, Func<Task> act, string? blamed = null)
    {
        Key = key;
        Act = act;
        Blamed = blamed;
    }

    public string Key { get; }

    public Func<Task> Act { get; }

    public string? Blamed { get; }

    public override string ToString() => Blamed is null ? Key : $"{Key} ({Blamed})";
}
