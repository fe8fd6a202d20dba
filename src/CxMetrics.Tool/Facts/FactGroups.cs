using CxMetrics.Tool.Options;

namespace CxMetrics.Tool.Facts;

/// <summary>Finds the groups that <c>--by</c> asks for: columns of the file, attributes, or members of the record.</summary>
internal static class FactGroups
{
    /// <summary>The key of a column for every fact.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="name">The column.</param>
    /// <param name="attributes">The attributes of a fact, where the columns of a file are kept.</param>
    /// <param name="fields">The members of the record.</param>
    /// <param name="ownRecords">Whether the facts come as records, so that no header has been asked for the column.</param>
    public static Func<T, string?> Key<T>(
        IReadOnlyList<T> facts, string name, Func<T, AttributeDictionary> attributes, IFactFields<T> fields, bool ownRecords)
    {
        Func<T, string?>? member = ownRecords ? fields.Member(name) : null;
        if (member is not null)
        {
            return member;
        }

        return !ownRecords || facts.Count == 0 || facts.Any(fact => attributes(fact).ContainsKey(name))
            ? fact => attributes(fact).GetValueOrDefault(name)
            : throw new InputException($"No record has \"{name}\" for --by; expected one of its attributes, or a member such as channel or teamId.");
    }
}
