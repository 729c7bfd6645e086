namespace Generators.Exercise2;

/// <summary>One line of the report.</summary>
/// <param name="Row">Where the flight stands in the data, from 0.</param>
/// <param name="Delay">Minutes.</param>
/// <param name="Origin">IATA code of the airport.</param>
public readonly record struct Outlier(int Row, int Delay, string Origin);
