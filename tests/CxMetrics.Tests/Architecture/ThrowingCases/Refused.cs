using System.Reflection;

namespace CxMetrics.Tests.Architecture;

/// <summary>What the documentation says is refused.</summary>
/// <param name="Exception">The exception's name.</param>
/// <param name="Predicate">What the argument is then, in the documentation's words.</param>
internal sealed record Refused(string Exception, string Predicate)
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>What a parameter must not be; none where the words do not fit its type.</summary>
    public IReadOnlyList<object?> Values(ParameterInfo parameter) =>
        Predicate is "null" && MayBeNull(parameter) ? [] : Values(parameter.ParameterType);

    /// <summary>What a parameter must not be, or a collection of one such item; spans are left out, since others mostly go with them item by item.</summary>
    public IReadOnlyList<object?> ValuesOrItems(ParameterInfo parameter) =>
        SampleValues.ItemType(parameter.ParameterType) is not { } item ? Values(parameter)
        : parameter.ParameterType.IsByRefLike ? []
        : [.. Values(item).Select(value => Only(item, value))];

    private List<object?> Values(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return (Exception, Predicate) switch
        {
            ("ArgumentNullException", "null") when !declared.IsValueType && !declared.IsByRef => [null],
            ("ArgumentException", "blank") when type == typeof(string) => ["", " "],
            ("ArgumentOutOfRangeException", "negative") when type == typeof(TimeSpan) => [TimeSpan.FromTicks(-1)],
            ("ArgumentOutOfRangeException", "negative") when type == typeof(int) => [-1],
            ("ArgumentOutOfRangeException", "negative") when type == typeof(long) => [-1L],
            ("ArgumentOutOfRangeException", "negative") when type == typeof(decimal) => [-1M],
            ("ArgumentOutOfRangeException", "negative or not finite") when type == typeof(double) => [-1D, double.NaN, double.PositiveInfinity],
            ("ArgumentOutOfRangeException", "not finite and above 0") when type == typeof(double) => [0D, -1D, double.NaN, double.PositiveInfinity],
            ("ArgumentOutOfRangeException", "not finite") when type == typeof(double) => [double.NaN, double.NegativeInfinity],
            ("ArgumentOutOfRangeException", "below 1") when type == typeof(int) => [0, -1],
            ("ArgumentOutOfRangeException", "not above 0 and below 1") when type == typeof(double) => [0D, 1D, double.NaN],
            ("ArgumentOutOfRangeException", "not defined" or "not a defined value" or "not a defined one") when type.IsEnum => [Undefined(type)],
            _ => [],
        };
    }

    private static object Undefined(Type type) =>
        Enum.ToObject(type, Enum.GetValuesAsUnderlyingType(type).Cast<object>().Max(Convert.ToInt64) + 1);

    private static Array Only(Type item, object? value)
    {
        var array = Array.CreateInstance(item, 1);
        array.SetValue(value, 0);
        return array;
    }

    private static bool MayBeNull(ParameterInfo parameter)
    {
        lock (Nullability)
        {
            return Nullability.Create(parameter).WriteState == NullabilityState.Nullable;
        }
    }
}
