global using System.Net;
global using FluentAssertions;
global using Xunit;
