using System.Runtime.InteropServices;

namespace CxMetrics;

/// <summary>A day on which something changed for a member, and where it left the member.</summary>
/// <param name="On">The day.</param>
/// <param name="Level">The recurring revenue per month of all subscriptions after the day's changes, which may be what it was before.</param>
/// <param name="Reason">The last reason stated on the day.</param>
/// <param name="Row">The row of the last change of the day.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MemberDay(DateOnly On, decimal Level, ChurnReason? Reason, int Row);
