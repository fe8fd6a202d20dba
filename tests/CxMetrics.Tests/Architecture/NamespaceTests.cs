using System.Reflection;

namespace CxMetrics.Tests.Architecture;

/// <summary>One using does the everyday work: whatever CxMetrics takes or returns is in CxMetrics.</summary>
public class NamespaceTests
{
    private const string Everyday = "CxMetrics";

    private const BindingFlags Members = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Library_EverydayTypes_TakeAndReturnEverydayTypesOnly() =>
        typeof(InvalidFacts).Assembly.GetExportedTypes()
            .Where(type => string.Equals(type.Namespace, Everyday, StringComparison.Ordinal))
            .SelectMany(Strangers)
            .ShouldBeNone("whatever a member in CxMetrics takes or returns is in CxMetrics itself, so that one using is enough");

    [Theory]
    [InlineData(typeof(TakesDesign), "TakesDesign shows DesignSample of CxMetrics.Statistics")]
    [InlineData(typeof(ReturnsDesigns), "ReturnsDesigns shows DesignSample of CxMetrics.Statistics")]
    [InlineData(typeof(HoldsDesign<>), "HoldsDesign`1 shows DesignSample of CxMetrics.Statistics")]
    [InlineData(typeof(HidesDesign), null)]
    public void Strangers_PlantedType_AreFound(Type type, string? expected) =>
        Strangers(type).Should().Equal(expected is null ? [] : [expected]);

    private static IEnumerable<string> Strangers(Type type) =>
        Shown(type)
            .SelectMany(Parts)
            .Where(part => part.Assembly == typeof(InvalidFacts).Assembly)
            .Where(part => !string.Equals(part.Namespace, Everyday, StringComparison.Ordinal))
            .Select(part => $"{type.Name} shows {part.Name} of {part.Namespace}")
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<Type> Shown(Type type) =>
        [
            .. type.BaseType is { } parent ? [parent] : Type.EmptyTypes,
            .. type.GetInterfaces().Where(shown => shown.IsVisible),
            .. type.GetGenericArguments(),
            .. type.GetFields(Members).Where(field => field.IsPublic || field.IsFamily).Select(field => field.FieldType),
            .. type.GetMembers(Members).OfType<MethodBase>().Where(method => method.IsPublic || method.IsFamily).SelectMany(Shown),
        ];

    private static IEnumerable<Type> Shown(MethodBase method) =>
        [
            .. method is MethodInfo info ? [info.ReturnType] : Type.EmptyTypes,
            .. method.IsGenericMethod ? method.GetGenericArguments() : [],
            .. method.GetParameters().Select(parameter => parameter.ParameterType),
        ];

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericParameter ? type.GetGenericParameterConstraints().Select(constraint => constraint.IsGenericType ? constraint.GetGenericTypeDefinition() : constraint)
        : type.IsGenericType ? type.GetGenericArguments().Where(part => !part.IsGenericParameter).SelectMany(Parts).Append(type)
        : [type];

    private sealed class TakesDesign
    {
        public static string Of(params CxMetrics.Statistics.DesignSample[] samples) => samples.Length > 0 ? "some" : "none";
    }

    private sealed class ReturnsDesigns
    {
        public static IReadOnlyList<CxMetrics.Statistics.DesignSample> All => [];
    }

    private sealed class HoldsDesign<T>
        where T : notnull
    {
        public KeyValuePair<T, CxMetrics.Statistics.DesignSample>? Held => null;
    }

    private sealed class HidesDesign
    {
        public static int Count => Hidden().Count;

        private static List<CxMetrics.Statistics.DesignSample> Hidden() => [];
    }
}
