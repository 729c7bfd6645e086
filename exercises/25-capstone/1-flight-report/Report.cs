namespace Capstone.Exercise1;

/// <summary>What the report says of a file of flights. It is as small for a year as for a day.</summary>
/// <param name="Origins">Each airport, by its code.</param>
/// <param name="Latest">The ten latest flights, the latest first, of equal delays the earlier row first.</param>
/// <param name="Percentile95">The smallest delay, in minutes, that at least 95 of 100 flights do not exceed; null without flights.</param>
/// <param name="Days">Each day, by its date.</param>
public sealed record Report(OriginDelay[] Origins, LateFlight[] Latest, int? Percentile95, DayDelay[] Days);
