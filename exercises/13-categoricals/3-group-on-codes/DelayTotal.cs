namespace Categoricals.Exercise3;

/// <summary>The delays of an airport's flights, in minutes, added up.</summary>
public readonly record struct DelayTotal(long Minutes, int Flights)
{
    /// <summary>Zero where there are no flights.</summary>
    public double Mean => Flights == 0 ? 0 : (double)Minutes / Flights;
}
