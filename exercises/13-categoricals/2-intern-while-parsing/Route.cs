namespace Categoricals.Exercise2;

/// <summary>From where to where one flight went: codes of airports.</summary>
public readonly record struct Route(string Origin, string Destination);
