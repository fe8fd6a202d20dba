using System.Reflection;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.Serialization;

/// <summary>The moments that JSON can set, found by reflection over members.</summary>
internal static class MomentMembers
{
    /// <summary>The types that a caller could pass to a serializer, and those that are prepared for one.</summary>
    public static IEnumerable<Type> TypesInJson(Assembly library) =>
        library.GetTypes().Where(type => type.IsVisible || type.GetProperties().Any(member => member.IsDefined(typeof(JsonPropertyNameAttribute))));

    /// <summary>The members of a type that hold a moment, alone or among other things, and that JSON reads; a struct that is told of it refuses.</summary>
    public static IEnumerable<PropertyInfo> ReadFromJson(Type type) =>
        type.IsEnum || type.IsInterface || typeof(IJsonOnDeserializing).IsAssignableFrom(type) || type.IsDefined(typeof(JsonConverterAttribute), inherit: false)
            ? []
            : type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
                .Where(member => IsInJson(member) && HoldsMoment(member.PropertyType) && CanBeSet(type, member));

    /// <summary>Those of them that would be read in the time zone of the machine where the text has no offset.</summary>
    public static IEnumerable<string> WithoutStatedOffset(IEnumerable<Type> types) =>
        from type in types
        from member in ReadFromJson(type)
        where member.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType != typeof(StatedOffsetConverter)
        select $"{type.Name}.{member.Name}";

    private static bool IsInJson(PropertyInfo member) =>
        member.GetIndexParameters().Length == 0
        && (member.GetMethod is { IsPublic: true } || member.IsDefined(typeof(JsonIncludeAttribute)))
        && member.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition != JsonIgnoreCondition.Always;

    private static bool HoldsMoment(Type type) =>
        type == typeof(DateTimeOffset) || type == typeof(DateTime)
        || (type.HasElementType && HoldsMoment(type.GetElementType()!))
        || type.GetGenericArguments().Any(HoldsMoment);

    private static bool CanBeSet(Type type, PropertyInfo member)
    {
        ConstructorInfo[] all = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance);
        ConstructorInfo[] chosen = Array.FindAll(all, made => made.IsDefined(typeof(JsonConstructorAttribute)));
        ConstructorInfo[] used = chosen.Length > 0 ? chosen : Array.FindAll(all, made => made.IsPublic);
        bool isMade = type.IsValueType || used.Length > 0;
        return isMade && (HasSetter(member) || used.Any(made => TakesValue(made, member)));
    }

    private static bool HasSetter(PropertyInfo member) =>
        member.SetMethod is { IsPublic: true } || (member.CanWrite && member.IsDefined(typeof(JsonIncludeAttribute)));

    private static bool TakesValue(ConstructorInfo made, PropertyInfo member) =>
        made.GetParameters().Any(parameter => string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase));
}
