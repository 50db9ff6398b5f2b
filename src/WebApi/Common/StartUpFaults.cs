using MamaCare.Infrastructure.Common;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace MamaCare.WebApi.Common;

/// <summary>What to say to whoever starts a server that cannot start.</summary>
internal static class StartUpFaults
{
    /// <returns>A sentence where the configuration or the machine is at fault; null for a fault of ours, which is shown whole.</returns>
    public static string? Explain(Exception fault) => fault switch
    {
        StartUpException stop => stop.Message,
        OptionsValidationException invalid => invalid.Message,
        InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } unreadable => unreadable.Message,
        FormatException { Source: "Microsoft.AspNetCore.Http" } notAnAddress => $"Urls: {notAnAddress.Message}",
        IOException { InnerException: AddressInUseException } taken => taken.Message,
        OperationCanceledException => "Stopped before the start was finished.",
        _ => null,
    };
}
