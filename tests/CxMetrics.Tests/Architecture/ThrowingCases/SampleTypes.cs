using System.Reflection;
using CxMetrics.LifetimeValue;

namespace CxMetrics.Tests.Architecture;

/// <summary>Types that stand for the open ones of a generic declaration.</summary>
internal static class SampleTypes
{
    public static Assembly Library { get; } = typeof(InvalidFacts).Assembly;

    public static IReadOnlyList<Type> Public { get; } = Library.GetTypes().Where(type => type.IsVisible).ToList();

    // A tally that a definition of the library makes of interactions, so that the two go together.
    private static readonly Type Tally = Public
        .Where(type => type is { IsAbstract: false, ContainsGenericParameters: false })
        .SelectMany(type => type.GetInterfaces())
        .Where(promise => Definition(promise) == typeof(ITallyDefinition<,>) && promise.GetGenericArguments()[0] == typeof(Interaction))
        .Select(promise => promise.GetGenericArguments()[1])
        .First();

    private static readonly Type[] Candidates = [typeof(string), Tally, typeof(Interaction), typeof(DayOfWeek), typeof(BgNbdModel)];

    /// <summary>A declaring type as it can be called: itself, or closed, or as each type that users can have inherits it.</summary>
    public static IEnumerable<(Type Heir, Type Closed)> Closing(Type type)
    {
        if (type is { IsAbstract: true, IsSealed: false })
        {
            return Public
                .Where(heir => heir is { IsAbstract: false, ContainsGenericParameters: false })
                .SelectMany(heir => Ancestors(heir).Where(ancestor => Definition(ancestor) == type), (heir, ancestor) => (heir, ancestor));
        }

        return type.ContainsGenericParameters
            ? Closed(type.GetGenericArguments(), type.MakeGenericType) is { } closed ? [(closed, closed)] : []
            : [(type, type)];
    }

    /// <summary>Closes a declaration with the first candidates that its constraints let in.</summary>
    public static T? Closed<T>(Type[] parameters, Func<Type[], T> close)
        where T : class =>
        Choices(parameters).Select(choice =>
        {
            try
            {
                return close([.. choice]);
            }
            catch (ArgumentException)
            {
                return null;
            }
        }).FirstOrDefault(closed => closed is not null);

    public static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static IEnumerable<IEnumerable<Type>> Choices(ReadOnlyMemory<Type> parameters)
    {
        if (parameters.IsEmpty)
        {
            return [[]];
        }

        Type[] first = parameters.Span[0].Name is "TFact" ? [typeof(Interaction)] : Candidates;
        return first.SelectMany(_ => Choices(parameters[1..]), (type, rest) => rest.Prepend(type));
    }

    private static IEnumerable<Type> Ancestors(Type type)
    {
        IEnumerable<Type> ancestors = type.GetInterfaces();
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            ancestors = ancestors.Append(parent);
        }

        return ancestors;
    }
}
