namespace CxMetrics.Tool;

/// <summary>How a record is made from the fields of a row.</summary>
internal interface IFactFields<T>
{
    /// <summary>The fields, by the names that the record has in JSON.</summary>
    IReadOnlyList<string> Fields { get; }

    /// <summary>The fields without which there is no record.</summary>
    IReadOnlyList<string> Mandatory { get; }

    /// <summary>The members to group by.</summary>
    IReadOnlyDictionary<string, Func<T, string?>> Members { get; }

    /// <summary>Makes a record; called where every mandatory field is there.</summary>
    T Create(FieldReader row, string id);

    /// <summary>The id of a record; null where it has none.</summary>
    string? Id(T fact);

    /// <summary>The columns of a file that are no fields, but were asked for.</summary>
    AttributeDictionary Attributes(T fact);
}
