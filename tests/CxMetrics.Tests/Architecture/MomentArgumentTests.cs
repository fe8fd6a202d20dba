using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CxMetrics.Tests.Architecture;

/// <summary>A time without an offset does not compile where a moment is expected: .NET would take it by the clock of the machine.</summary>
public class MomentArgumentTests
{
    private const string Given = """
        DateTime noon = new(2026, 3, 2, 12, 0, 0); DateTimeOffset stated = new(noon, TimeSpan.FromHours(1));
        Periods months = Periods.Months(TimeZoneInfo.Utc);
        BusinessCalendar office = null!;
        """;

    public static TheoryData<string> Calls =>
    [
        "office.Elapsed(noon, stated)", "office.Elapsed(stated, noon)", "office.IsOpen(noon)", "months.Of(noon)", "Weekday.Of(noon, TimeZoneInfo.Utc)",
        "Fcr.Calculate(new List<Interaction>(), noon)", "Tickets.Measure(new List<Ticket>(), noon)", "new Interaction(\"a\", ContactChannel.Phone, ContactDirection.Inbound, noon)",
        "new Ticket(\"a\", noon)", "new Purchase(\"c\", noon, 3)", "new CustomerActivity(\"c\", noon)", "new Callback(\"a\", noon)",
        "new Opening(noon, stated)", "new TicketEvent(\"a\", noon, TicketEventKind.PublicReply, TicketActor.Agent)",
        "new[] { (noon, 9) }.TallyScores(row => row.Item2, SurveyScale.ZeroToTen, months, row => row.noon)",
    ];

    [Theory]
    [MemberData(nameof(Calls))]
    public void Call_WithADateTime_IsRefusedWithTheCure(string call)
    {
        Errors(call).Should().ContainSingle().Which.Should().Contain("CS0619").And.Contain("pass a DateTimeOffset");
        Errors(call.Replace("noon", "stated", StringComparison.Ordinal).Replace("(stated, 9)", "(noon: stated, 9)", StringComparison.Ordinal)
            .Replace("row.stated", "row.noon", StringComparison.Ordinal)).Should().BeEmpty("a moment with its offset is what is expected");
    }

    /// <summary>The compiler converts a DateTime to any parameter of the framework's type in silence, so none may have it.</summary>
    [Fact]
    public void PublicMethods_MomentsAsArguments_AreNoDateTimeOffset() =>
        typeof(Nps).Assembly.GetExportedTypes()
            .Where(type => !type.IsInterface && !typeof(Delegate).IsAssignableFrom(type) && type != typeof(Moment) && !string.Equals(type.Namespace, "CxMetrics.Serialization", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && !method.Name.Contains('<', StringComparison.Ordinal) && !string.Equals(method.Name, "Deconstruct", StringComparison.Ordinal) && method.GetBaseDefinition() == method)
            .SelectMany(method => method.GetParameters().Select(parameter => (method, parameter)))
            .Where(found => (Nullable.GetUnderlyingType(found.parameter.ParameterType) ?? found.parameter.ParameterType) == typeof(DateTimeOffset))
            .Select(found => $"{found.method.DeclaringType!.Name}.{found.method.Name}({found.parameter.Name})")
            .Should().BeEmpty();

    [Fact]
    public void Records_ConstructedWithAMoment_RefuseADateTime() =>
        typeof(Nps).Assembly.GetExportedTypes()
            .Where(type => string.Equals(type.Namespace, "CxMetrics", StringComparison.Ordinal) && type.IsClass)
            .SelectMany(type => type.GetConstructors())
            .Where(constructor => constructor.GetParameters().Any(parameter => parameter.ParameterType == typeof(DateTimeOffset)))
            .Where(constructor => constructor.DeclaringType!.GetConstructor([.. constructor.GetParameters()
                .Select(parameter => parameter.ParameterType == typeof(DateTimeOffset) ? typeof(DateTime) : parameter.ParameterType)])
                ?.GetCustomAttribute<ObsoleteAttribute>() is not { IsError: true })
            .Select(constructor => constructor.DeclaringType!.Name)
            .Should().BeEmpty();

    private static IEnumerable<string> Errors(string call) =>
        Compilations.OfProgram($"using CxMetrics;\n{Given}\n_ = {call};", "moments.cs", LanguageVersion.CSharp12).GetDiagnostics()
            .Where(found => found.Severity == DiagnosticSeverity.Error)
            .Select(found => $"{found.Id}: {found.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
}
