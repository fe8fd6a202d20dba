namespace CxMetrics;

/// <summary>A definition whose facts are contacts: one of several legs, counted as if it were a contact, would make groups that do not add up.</summary>
internal interface IContactLevel<in TFact>
{
    /// <summary>The contact that a fact is or belongs to; null where it is one of its own.</summary>
    string? ContactOf(TFact fact);
}
