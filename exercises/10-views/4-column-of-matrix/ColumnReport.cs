namespace Views.Exercise4;

/// <summary>What the columns of a log come to.</summary>
/// <param name="Sensor">The column whose last hour is the warmest, compared to the whole of it; the first, where several are.</param>
/// <param name="Rise">By how much the mean of its last hour is above the mean of all its rows.</param>
/// <param name="Halves">The means of the second half of the last hour, of all sensors together.</param>
/// <param name="Checksum">Each reading times the number of its row: readings in another order have another one.</param>
public readonly record struct ColumnReport(int Sensor, double Rise, double Halves, double Checksum);
