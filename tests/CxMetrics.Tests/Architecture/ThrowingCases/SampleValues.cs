using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using CxMetrics.LifetimeValue;

namespace CxMetrics.Tests.Architecture;

/// <summary>Good arguments, made by type: defaults, empty collections, and whatever the library itself offers of a type.</summary>
internal static class SampleValues
{
    private static readonly Dictionary<Type, object?> Known = new()
    {
        [typeof(string)] = "EUR",
        [typeof(int)] = 1,
        [typeof(long)] = 1L,
        [typeof(double)] = 0.5,
        [typeof(decimal)] = 1M,
        [typeof(bool)] = false,
        [typeof(TimeSpan)] = TimeSpan.Zero,
        [typeof(DateTimeOffset)] = DateTimeOffset.UnixEpoch,
        [typeof(DateOnly)] = DateOnly.FromDateTime(DateTime.UnixEpoch),
        [typeof(TimeOnly)] = TimeOnly.MinValue,
        [typeof(TimeZoneInfo)] = TimeZoneInfo.Utc,
        [typeof(Stream)] = Stream.Null,
        [typeof(Type)] = typeof(string),
        [typeof(JsonSerializerOptions)] = JsonSerializerOptions.Default,
        [typeof(Horizon)] = Horizon.Weeks(1),
        [typeof(PurchaseSummaries)] = ThrowingCases.SomeCustomers,
        [typeof(ModelFit<BgNbdModel>)] = ThrowingCases.Fitted,
    };

    private static readonly Lock Making = new();

    public static bool MayBeDefault(ParameterInfo parameter) => parameter.HasDefaultValue || parameter.IsOut || parameter.ParameterType.IsByRefLike;

    /// <summary>A value for a parameter: its default, or else a sample of its type.</summary>
    public static object? Of(ParameterInfo parameter) =>
        !parameter.HasDefaultValue ? Of(parameter.ParameterType)
        : parameter.DefaultValue is { } value ? Nullable.GetUnderlyingType(parameter.ParameterType) is { IsEnum: true } type ? Enum.ToObject(type, value) : value
        : parameter.ParameterType is { IsValueType: true, IsByRefLike: false } type2 ? Activator.CreateInstance(type2)
        : null;

    /// <summary>A value of a type, the same for every call; null where none can be made.</summary>
    public static object? Of(Type type)
    {
        lock (Making)
        {
            if (!Known.TryGetValue(type, out var value))
            {
                Known[type] = null;
                Known[type] = value = Made(type);
            }

            return value;
        }
    }

    /// <summary>The type of a collection's items; null for whatever is none.</summary>
    public static Type? ItemType(Type type) =>
        type.IsArray ? type.GetElementType()
        : type.IsGenericType && type.GetGenericArguments() is [var item] && (type.IsByRefLike || type.IsAssignableFrom(item.MakeArrayType())) ? item
        : null;

    private static object? Made(Type type)
    {
        if (type.IsByRef || type.IsByRefLike || type.IsPointer)
        {
            return null;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying);
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(0);
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            var parameters = invoke.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType));
            return Expression.Lambda(type, Expression.Constant(Of(invoke.ReturnType), invoke.ReturnType), parameters).Compile();
        }

        return Collection(type) ?? Makers(type).Select(make => Tried(type, make)).FirstOrDefault(value => value is not null);
    }

    private static object? Collection(Type type)
    {
        var items = type.IsArray ? [type.GetElementType()!] : type.GetGenericArguments();
        Type[] kinds = items.Length switch
        {
            1 => [typeof(List<>), typeof(HashSet<>)],
            2 => [typeof(Dictionary<,>)],
            _ => [],
        };
        return type.IsArray
            ? Array.CreateInstance(items[0], 0)
            : kinds.Select(kind => kind.MakeGenericType(items)).Where(type.IsAssignableFrom).Select(Activator.CreateInstance).FirstOrDefault();
    }

    private static object? Tried(Type type, MethodBase make)
    {
        try
        {
            object?[] arguments = [.. make.GetParameters().Select(Of)];
            var made = make is ConstructorInfo constructor ? constructor.Invoke(arguments)
                : make.IsStatic ? make.Invoke(null, arguments)
                : Of(make.DeclaringType!) is { } instance ? make.Invoke(instance, arguments)
                : null;
            return type.IsInstanceOfType(made) ? made : null;
        }
        catch (Exception exception) when (exception is TargetInvocationException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    // The type's own presets first, then constructors and factories, then whatever else of the library returns it.
    private static IEnumerable<MethodBase> Makers(Type type)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var heirs = SampleTypes.Public.Where(heir => heir is { IsAbstract: false, ContainsGenericParameters: false } && type.IsAssignableFrom(heir));
        if (type is { IsAbstract: true })
        {
            return heirs.SelectMany(Makers).Concat(Elsewhere(type));
        }

        return type.GetMethods(Own).Where(method => method.ReturnType == type && method.GetParameters().All(parameter => parameter.ParameterType != type))
            .OrderBy(method => method.GetParameters().Length)
            .Concat<MethodBase>(IsResult(type) ? [] : type.GetConstructors().OrderBy(constructor => constructor.GetParameters().Length))
            .Concat(Elsewhere(type));
    }

    // A result that its constructor makes has no tally, and refuses whatever is asked of it.
    private static bool IsResult(Type type) => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(TallyResult<,>);

    private static IEnumerable<MethodBase> Elsewhere(Type type) =>
        SampleTypes.Public
            .Where(owner => owner != type && !owner.ContainsGenericParameters)
            .SelectMany(owner => owner.GetMethods())
            .Where(method => method.ReturnType == type && !method.ContainsGenericParameters)
            .OrderBy(method => method.IsStatic ? 0 : 1)
            .ThenBy(method => method.GetParameters().Length);
}
