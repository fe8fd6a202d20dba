namespace CxMetrics.LifetimeValue;

/// <summary>A function of one variable that is called without a delegate.</summary>
internal interface IFunction
{
    double At(double x);
}
