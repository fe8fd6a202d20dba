namespace CxMetrics;

/// <summary>A definition about what facts make together, such as the contact that legs make: it reads them before they are tallied.</summary>
internal interface IFactReading<TFact>
{
    /// <summary>What facts make together; facts that were read so before stay as they are.</summary>
    CheckedFacts<TFact> Read(IEnumerable<TFact> facts, InvalidFacts invalid, string name);
}
