namespace Gazette.Cli.Input;

/// <summary>The input or the place for the output can't be used; the message says which file, where and what was expected.</summary>
/// <param name="message">For the person at the keyboard, in Chinese.</param>
public sealed class UnusableInputException(string message) : Exception(message);
