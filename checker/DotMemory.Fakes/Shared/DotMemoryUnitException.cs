public class DotMemoryUnitException(string message) : Exception(message);
