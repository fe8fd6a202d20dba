namespace CxMetrics.Tests.Architecture;

/// <summary>Why a part of the tests is enough on net8.0: the two assemblies call the same members of .NET, but for those listed here.</summary>
/// <remarks>A member that is missing here has another name, another overload or none on one of the two. Add it where tests of both targets reach it.</remarks>
public class PlatformTests
{
    private static readonly string[] Different =
    [
        // Overloads of whole numbers beside those of doubles; the same for each number that the library has.
        "System.TimeSpan.FromDays", "System.TimeSpan.FromHours", "System.TimeSpan.FromMinutes", "System.TimeSpan.FromSeconds",

        // Overloads of spans beside those of spans that are only read.
        "System.MemoryExtensions.Contains", "System.MemoryExtensions.IndexOf", "System.MemoryExtensions.SequenceEqual", "System.Span`1.op_Implicit",

        // Vectors.cs: functions of several numbers at once.
        "System.Numerics.Vector.Exp", "System.Numerics.Vector.Log", "System.Numerics.Vector`1..ctor", "System.Numerics.Vector`1.get_Item",

        // Attributes that the compiler writes, and declares where .NET has none.
        "System.Attribute..ctor", "System.AttributeUsageAttribute..ctor", "System.Runtime.CompilerServices.OverloadResolutionPriorityAttribute..ctor",
        "System.Runtime.CompilerServices.ParamCollectionAttribute..ctor",
    ];

    [Fact]
    public void Library_OnEitherTarget_CallsTheSameOfThePlatform()
    {
        string net8 = typeof(InvalidFacts).Assembly.Location;
        string net10 = net8.Replace("net8.0", "net10.0", StringComparison.Ordinal);

        PlatformCalls.Differences(net8, net10).Should().BeEquivalentTo(Different, "whatever differs has to be tested on both targets");
    }
}
