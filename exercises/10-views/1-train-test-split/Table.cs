using Data;

namespace Views.Exercise1;

/// <summary>Flights in the order of their dates, and how many percent of them are to train with.</summary>
public readonly record struct Table(Flight[] Flights, int TrainPercent);
