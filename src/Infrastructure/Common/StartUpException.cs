namespace MamaCare.Infrastructure.Common;

/// <summary>The server cannot start as it is configured; the message is one sentence for whoever starts it.</summary>
public sealed class StartUpException(string sentence) : Exception(sentence);
