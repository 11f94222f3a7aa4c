package org.partnershipactions.security.web;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The address under which people reach the product. Every link and redirect leads there,
 * whatever a request says, and a request for a host that is not ours is refused: so
 * nobody makes our pages, mails or caches point elsewhere.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class AllowedHosts extends OncePerRequestFilter {

	private static final Set<String> OF_THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

	private final URI address;

	private final Set<String> hosts = new HashSet<>(OF_THIS_MACHINE);

	AllowedHosts(@Value("${partnership.address:}") String address,
			@Value("${partnership.hosts:}") List<String> otherHosts) {
		this.address = address.isBlank() ? null : read(address.strip());
		if (this.address != null) {
			this.hosts.add(this.address.getHost().toLowerCase(Locale.ROOT));
		}
		otherHosts.forEach((host) -> this.hosts.add(host.strip().toLowerCase(Locale.ROOT)));
	}

	/**
	 * Whoever looks whether a node lives asks it by its number, and is told nothing else.
	 */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().equals(request.getContextPath() + "/actuator/health");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!isOurs(request)) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			response.setContentType(MediaType.TEXT_PLAIN_VALUE);
			response.getWriter()
				.write("This host is not one of this installation. Whoever runs it names its address in the setting"
						+ " partnership.address, and further hosts in partnership.hosts.");
			return;
		}
		chain.doFilter((this.address != null) ? new RequestToAddress(request, this.address) : request, response);
	}

	/** A host that a trusted proxy names in place of what it was asked for is ours. */
	private boolean isOurs(HttpServletRequest request) {
		String host = request.getServerName().toLowerCase(Locale.ROOT);
		String asked = request.getHeader(HttpHeaders.HOST);
		boolean forwarded = asked != null && !asked.toLowerCase(Locale.ROOT).replaceFirst(":\\d*$", "").equals(host);
		return forwarded || this.hosts.contains(host);
	}

	private static URI read(String address) {
		try {
			URI read = URI.create(address.replaceFirst("/+$", ""));
			boolean whole = Set.of("http", "https").contains(String.valueOf(read.getScheme())) && read.getHost() != null
					&& read.getRawQuery() == null && read.getRawUserInfo() == null;
			if (whole) {
				return read;
			}
		}
		catch (IllegalArgumentException ex) {
			// Answered below, with an example.
		}
		throw new IllegalStateException(
				"The setting partnership.address must be an address such as https://actions.example.org");
	}

	/** A request as if it had been made to the public address. */
	private static final class RequestToAddress extends HttpServletRequestWrapper {

		private static final int HTTP = 80;

		private static final int HTTPS = 443;

		private final URI address;

		RequestToAddress(HttpServletRequest request, URI address) {
			super(request);
			this.address = address;
		}

		@Override
		public String getScheme() {
			return this.address.getScheme();
		}

		@Override
		public String getServerName() {
			return this.address.getHost();
		}

		@Override
		public int getServerPort() {
			if (this.address.getPort() > 0) {
				return this.address.getPort();
			}
			return "https".equals(this.address.getScheme()) ? HTTPS : HTTP;
		}

		@Override
		public StringBuffer getRequestURL() {
			String port = (this.address.getPort() > 0) ? ":" + this.address.getPort() : "";
			return new StringBuffer(getScheme() + "://" + getServerName() + port + getRequestURI());
		}

	}

}
