namespace NumericTypes.Exercise2;

/// <summary>Two thermometers that are read each minute, in whole degrees: row 7 of one and row 7 of the other are of the same minute.</summary>
public sealed record ThermometerPair(sbyte[] Degrees, sbyte[] Others);
