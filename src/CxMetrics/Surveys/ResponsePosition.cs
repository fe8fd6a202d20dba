using System.Globalization;

namespace CxMetrics;

/// <summary>Where a response is among those that came in, for messages.</summary>
internal readonly record struct ResponsePosition(long Index, string Parameter)
{
    public ArgumentNullException Null() =>
        new(Parameter, string.Create(CultureInfo.InvariantCulture, $"The response at index {Index} is null; expected a response."));

    public ArgumentException Refuse(SurveyResponse response, string what) => new(Message(response, what), Parameter);

    public string Message(SurveyResponse response, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"The response at index {Index} (id \"{response.Id}\") is {what}.");
}
