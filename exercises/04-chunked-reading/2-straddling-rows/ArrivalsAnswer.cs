namespace ChunkedReading.Exercise2;

/// <summary>All that is judged.</summary>
/// <param name="Failure">The type of the exception that refused the data; null when nothing did.</param>
public readonly record struct ArrivalsAnswer(ArrivalFigures Figures, string? Failure);
