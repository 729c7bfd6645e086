namespace Checker.Course.Results;

/// <summary>Why a file on disk is no result; the message follows the words "because".</summary>
internal sealed class UnreadableException(string message, Exception? cause = null) : Exception(message, cause);
