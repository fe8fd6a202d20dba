using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics.Experience;

/// <summary>What a metric measures: customer service, customer experience, or both.</summary>
[JsonConverter(typeof(EnumNameConverter<MetricSubject>))]
public enum MetricSubject
{
    /// <summary>The help given, one interaction at a time.</summary>
    Service,

    /// <summary>The sum of every interaction that a customer has with the company, with or without service.</summary>
    Experience,

    /// <summary>Service where it is measured by contact or touchpoint, experience where it is measured by relationship.</summary>
    Both,
}
