namespace CxMetrics.Tests.Architecture;

/// <summary>Tests that redirect the console run alone: there is one console for the whole process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ConsoleUsers
{
    public const string Name = "Console";
}
