namespace CxMetrics.Tool.Facts;

/// <summary>How a record is made from the fields of a row.</summary>
internal interface IFactFields<T>
{
    /// <summary>The fields, by the names that the record has in JSON.</summary>
    IReadOnlyList<string> Fields { get; }

    /// <summary>The fields without which there is no record.</summary>
    IReadOnlyList<string> Mandatory { get; }

    /// <summary>What rows are, such as "contacts".</summary>
    string Noun { get; }

    /// <summary>Makes a record; called where every mandatory field is there.</summary>
    T Create(FieldReader row, string id);

    string Id(T fact);

    /// <summary>The moments of a record.</summary>
    IEnumerable<DateTimeOffset?> Moments(T fact);

    /// <summary>A member to group by; null where the record has no such member.</summary>
    Func<T, string?>? Member(string name);
}
