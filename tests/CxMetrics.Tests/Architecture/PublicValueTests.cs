using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization;

namespace CxMetrics.Tests.Architecture;

/// <summary>What every public object keeps to: it does not change, equals another that was made alike, and shows no figure that is no number.</summary>
public class PublicValueTests
{
    private const BindingFlags OfInstances = BindingFlags.Public | BindingFlags.Instance;

    private static readonly MethodInfo CloneMethod = typeof(object).GetMethod(nameof(MemberwiseClone), BindingFlags.NonPublic | BindingFlags.Instance)!;

    [Fact]
    public void Members_EveryObject_GiveListsThatNoCastCanChange() =>
        PublicObjects.All.SelectMany(ChangeableLists).Distinct(StringComparer.Ordinal).ShouldBeNone("what is immutable stays so under any cast");

    [Fact]
    public void Members_EveryTypeWithAList_HasAnObject() =>
        PublicObjects.Holders
            .Where(type => type.GetProperties(OfInstances).Any(member => IsList(member.PropertyType)) && !typeof(Exception).IsAssignableFrom(type))
            .Where(type => PublicObjects.Of(type) is null)
            .Select(type => type.Name)
            .ShouldBeNone("every type that holds a list has an object in PublicObjects");

    [Fact]
    public void Equals_EveryObjectMadeTwice_IsEqual() =>
        PublicObjects.All.Zip(PublicObjects.Make())
            .Where(pair => HasContent(pair.First.GetType()))
            .Where(pair => !pair.First.Equals(pair.Second) || pair.First.GetHashCode() != pair.Second.GetHashCode())
            .Select(pair => $"{pair.First.GetType().Name}: {pair.First} | {pair.Second}")
            .Distinct(StringComparer.Ordinal)
            .ShouldBeNone("what is made of equal facts is equal");

    /// <summary>JSON carries no half of a character: text that was cut within one is refused, lest it come back as another.</summary>
    [Fact]
    public void Text_EveryMemberThatIsSet_IsRefusedWhereItWasCutWithinACharacter() =>
        PublicObjects.All.Where(item => item is not IJsonOnDeserializing).GroupBy(item => item.GetType()).Select(items => items.First())
            .SelectMany(item => item.GetType().GetProperties(OfInstances).Where(member => member.PropertyType == typeof(string) && member.SetMethod?.IsPublic == true && member.Name is not ("Key" or "ModelName"))
                .Where(member => !Refuses(item, member, "caf\ud83d")).Select(member => $"{item.GetType().Name}.{member.Name}"))
            .ShouldBeNone("text comes back as it was");

    [Fact]
    public void Figures_EveryObject_AreNumbersOrNull() =>
        PublicObjects.All.SelectMany(Figures.Undefined).Distinct(StringComparer.Ordinal).ShouldBeNone("a figure that cannot be computed is null");

    private static bool Refuses(object item, PropertyInfo member, string text)
    {
        try
        {
            member.SetValue(CloneMethod.Invoke(item, null), text);
            return false;
        }
        catch (TargetInvocationException refused)
        {
            return refused.InnerException is ArgumentException;
        }
    }

    private static bool IsList(Type type) => type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type);

    private static bool HasContent(Type type) => type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType != typeof(object);

    private static IEnumerable<string> ChangeableLists(object item)
    {
        Type type = item.GetType();
        IEnumerable<string> properties = type.GetProperties(OfInstances)
            .Where(member => IsList(member.PropertyType) && member.GetIndexParameters().Length == 0)
            .Where(member => member.GetValue(item) is IEnumerable list && IsChangeable(list))
            .Select(member => $"{type.Name}.{member.Name}");

        // A method may hand out a list of its own, if not the same one to all.
        IEnumerable<string> methods = type.GetMethods(OfInstances)
            .Where(method => !method.IsSpecialName && !method.IsGenericMethod && IsList(method.ReturnType))
            .Where(method => method.GetParameters().Length == 0 && method.Invoke(item, null) is IEnumerable list
                && IsChangeable(list) && ReferenceEquals(list, method.Invoke(item, null)))
            .Select(method => $"{type.Name}.{method.Name}()");
        return properties.Concat(methods);
    }

    /// <summary>An array says that it is read-only, and is not.</summary>
    private static bool IsChangeable(IEnumerable list) =>
        list is Array or IList { IsReadOnly: false } or IDictionary { IsReadOnly: false }
        || list.GetType().GetInterfaces()
            .Where(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ICollection<>))
            .Any(face => !(bool)face.GetProperty(nameof(ICollection<int>.IsReadOnly))!.GetValue(list)!);
}
