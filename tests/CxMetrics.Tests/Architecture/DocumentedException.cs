using Microsoft.CodeAnalysis;

namespace CxMetrics.Tests.Architecture;

/// <summary>One exception element of a member that users can see.</summary>
/// <param name="Member">The member.</param>
/// <param name="Exception">The exception's name without its namespace, for the tables' sake.</param>
/// <param name="Condition">When it is thrown, on one line, with a parameter reference as <c>@name</c>.</param>
/// <param name="IsInherited">Whether the words are those of another member, so that the parameters may have other names there.</param>
internal sealed record DocumentedException(ISymbol Member, string Exception, string Condition, bool IsInherited)
{
    public string Key { get; } = $"{Member.GetDocumentationCommentId()} | {Exception}";
}
