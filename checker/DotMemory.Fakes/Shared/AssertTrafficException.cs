public class AssertTrafficException(string message) : Exception(message);
