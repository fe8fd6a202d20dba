using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CxMetrics.Tests.Architecture;

/// <summary>No constructor guards the default of a struct: it is a value like any other, or the empty one, and it fails nowhere.</summary>
public class DefaultStructTests
{
    private static IEnumerable<object> Defaults =>
        PublicObjects.Types.Where(type => type.IsValueType).Select(type => RuntimeHelpers.GetUninitializedObject(PublicObjects.Of(type)?.GetType() ?? type));

    [Fact]
    public void Members_EveryDefault_AreThere() =>
        Defaults.SelectMany(Missing).ShouldBeNone("a default has the members that it says it has");

    [Fact]
    public void Figures_EveryDefault_AreNumbersOrNull() =>
        Defaults.SelectMany(Figures.Undefined).ShouldBeNone("a figure that cannot be computed is null");

    [Fact]
    public void Text_EveryDefault_IsWrittenAndEqualToItself() =>
        Defaults.Where(item => item.ToString() is null || !item.Equals(RuntimeHelpers.GetUninitializedObject(item.GetType())) || item.GetHashCode() != item.GetHashCode())
            .Select(item => item.GetType().Name)
            .ShouldBeNone("a default is a value");

    [Fact]
    public void Deserialize_EveryDefault_IsEqualOrRefused() =>
        Defaults.Where(item => !ComesBack(item) || !ComesBackAsAKey(item)).Select(item => item.GetType().Name)
            .ShouldBeNone("what is written can be read, also as a key");

    private static bool ComesBack(object item)
    {
        try
        {
            string json = JsonSerializer.Serialize(item, item.GetType());
            return item.Equals(JsonSerializer.Deserialize(json, item.GetType()));
        }
        catch (JsonException refused)
        {
            return IsRefusal(refused);
        }
    }

    private static bool ComesBackAsAKey(object item)
    {
        MethodInfo check = typeof(DefaultStructTests).GetMethod(nameof(IsKeyReadBack), BindingFlags.NonPublic | BindingFlags.Static)!;
        return (bool)check.MakeGenericMethod(item.GetType()).Invoke(null, [item])!;
    }

    private static bool IsKeyReadBack<TKey>(TKey key)
        where TKey : notnull
    {
        try
        {
            Breakdown<TKey, RateTally> written = Breakdown.From([KeyValuePair.Create(key, new RateTally(1, 2))]);
            string json = JsonSerializer.Serialize(written);
            return written.Equals(JsonSerializer.Deserialize<Breakdown<TKey, RateTally>>(json));
        }
        catch (Exception refused) when (refused is ArgumentException or JsonException)
        {
            return IsRefusal(refused);
        }
    }

    /// <summary>A result is never read; the empty channel and the empty scale are accepted nowhere.</summary>
    private static bool IsRefusal(Exception refused) =>
        refused.Message.Contains("is written to JSON, not read", StringComparison.Ordinal) || refused.Message.Contains(" is the empty ", StringComparison.Ordinal);

    /// <summary>The key of a group is the caller's, and a breakdown refuses one that is null.</summary>
    private static IEnumerable<string> Missing(object item) =>
        item.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => member.GetIndexParameters().Length == 0 && member.GetValue(item) is null && !(item.GetType().IsGenericType && item.GetType().GetGenericTypeDefinition() == typeof(BreakdownGroup<,>)))
            .Where(member => new NullabilityInfoContext().Create(member).ReadState == NullabilityState.NotNull)
            .Select(member => $"{item.GetType().Name}.{member.Name} is null");
}
