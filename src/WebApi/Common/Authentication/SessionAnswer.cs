using MamaCare.Application.Common.Access;

namespace MamaCare.WebApi.Common.Authentication;

/// <summary>How a client is given its refresh token: in the body, or, for a page, in a cookie that no script can read.</summary>
internal static class SessionAnswer
{
    private const string Cookie = "mamacare_refresh";

    /// <summary>Only the operations that take the token get the cookie.</summary>
    private const string Path = "/api/auth";

    /// <param name="inCookie">The client asked for it with <c>"cookie": true</c>; the body then holds no refresh token.</param>
    public static SessionDto Hand(this SessionTokens tokens, HttpContext http, bool inCookie)
    {
        if (!inCookie || tokens.RefreshToken is not { } token) return SessionDto.From(tokens);

        http.Response.Cookies.Append(Cookie, token, Options(tokens.RefreshExpiresAt));
        return SessionDto.From(tokens) with { RefreshToken = null };
    }

    /// <summary>The token of the body, else that of the cookie.</summary>
    public static (string? Token, bool IsCookie) Find(HttpContext http, string? inBody) =>
        inBody is null && http.Request.Cookies[Cookie] is { } token ? (token, true) : (inBody, false);

    public static void Forget(HttpContext http) => http.Response.Cookies.Delete(Cookie, Options(null));

    private static CookieOptions Options(DateTimeOffset? until) =>
        new() { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Strict, Path = Path, Expires = until };
}

/// <param name="RefreshToken">Good for one use at POST /api/auth/refresh; null when it went into the cookie.</param>
internal sealed record SessionDto(string Token, DateTimeOffset ExpiresAt, string? RefreshToken, DateTimeOffset? RefreshExpiresAt)
{
    public static SessionDto From(SessionTokens tokens) =>
        new(tokens.Token, tokens.ExpiresAt, tokens.RefreshToken, tokens.RefreshExpiresAt);
}
