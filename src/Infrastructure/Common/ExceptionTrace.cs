namespace MamaCare.Infrastructure.Common;

public static class ExceptionTrace
{
    /// <summary>Types and stack of an exception and its causes. No messages: they may quote what a person wrote.</summary>
    public static string WithoutMessages(this Exception exception)
    {
        var cause = exception.InnerException is { } inner ? $"{Environment.NewLine}caused by {inner.WithoutMessages()}" : "";
        return $"{exception.GetType().FullName}{Environment.NewLine}{exception.StackTrace}{cause}";
    }
}
