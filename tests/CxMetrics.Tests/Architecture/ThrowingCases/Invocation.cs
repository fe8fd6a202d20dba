using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace CxMetrics.Tests.Architecture;

/// <summary>A member that can be called with one bad argument among good ones.</summary>
/// <param name="method">The member, closed.</param>
/// <param name="instance">What it is called on; null where it is static.</param>
internal sealed class Invocation(MethodBase method, object? instance)
{
    public IReadOnlyList<ParameterInfo> Parameters { get; } = method.GetParameters();

    /// <summary>The member on what is known of its type: on every type that inherits it where that is abstract. None where there is no sample.</summary>
    public static IReadOnlyList<Invocation> Of(ISymbol member)
    {
        var symbol = member switch
        {
            IMethodSymbol method => method,
            IPropertySymbol { Parameters.Length: > 0 } indexer => indexer.GetMethod,
            IPropertySymbol property => property.SetMethod,
            _ => null,
        };
        if (symbol is null)
        {
            return [];
        }

        var definition = SampleTypes.Library.ManifestModule.ResolveMethod(symbol.MetadataToken)!;
        return SampleTypes.Closing(definition.DeclaringType!)
            .Select(type => (type.Heir, Method: Close(MethodBase.GetMethodFromHandle(definition.MethodHandle, type.Closed.TypeHandle)!)))
            .Where(on => on.Method is not null)
            .Select(on => (on.Method, Instance: on.Method!.IsStatic || on.Method.IsConstructor ? null : SampleValues.Of(on.Heir)))
            .Where(on => on.Method!.IsStatic || on.Method.IsConstructor || on.Instance is not null)
            .Select(on => new Invocation(on.Method!, on.Instance))
            .ToList();
    }

    /// <summary>The name to blame: the parameter's, or that of the property which is set.</summary>
    public string NameOf(ParameterInfo parameter) =>
        method is MethodInfo { IsSpecialName: true, Name: ['s', 'e', 't', '_', .. var property] } ? property : parameter.Name!;

    public bool CanRunWithout(ParameterInfo bad) =>
        Parameters.All(parameter => parameter.Position == bad.Position || SampleValues.Of(parameter) is not null || SampleValues.MayBeDefault(parameter));

    /// <summary>Calls the member, and takes what it computes lazily.</summary>
    public async Task Run(ParameterInfo bad, object? value)
    {
        switch (Call(bad, value))
        {
            case Task task:
                await task;
                break;
            case IEnumerable values:
                foreach (var _ in values)
                {
                }

                break;
        }
    }

    private object? Call(ParameterInfo bad, object? value)
    {
        var arguments = Parameters.Select(parameter => parameter.Position == bad.Position ? value : SampleValues.Of(parameter)).ToList();
        if (!Parameters.Any(parameter => parameter.ParameterType.IsByRefLike))
        {
            return method is ConstructorInfo constructor
                ? constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, [.. arguments], null)
                : method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, [.. arguments], null);
        }

        // Reflection cannot pass a span, but a compiled call can.
        var passed = Parameters.Zip(arguments, (parameter, argument) => argument is null
            ? (Expression)Expression.Default(parameter.ParameterType)
            : Expression.Convert(Expression.Constant(argument), parameter.ParameterType));
        Expression call = method is ConstructorInfo made
            ? Expression.New(made, passed)
            : Expression.Call(instance is null ? null : Expression.Constant(instance), (MethodInfo)method, passed);
        Expression.Lambda<Action>(call).Compile()();
        return null;
    }

    private static MethodBase? Close(MethodBase method) =>
        method is MethodInfo { IsGenericMethodDefinition: true } generic ? SampleTypes.Closed(generic.GetGenericArguments(), generic.MakeGenericMethod) : method;
}
