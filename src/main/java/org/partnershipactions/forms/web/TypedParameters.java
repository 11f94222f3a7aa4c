package org.partnershipactions.forms.web;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.partnershipactions.forms.TypedText;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every page what was typed as {@link TypedText} takes it, whoever reads it and by
 * whatever name. Passwords stay as they are.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class TypedParameters extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(new TypedRequest(request), response);
	}

	/** Whether what goes by a name is a secret, every character of which counts. */
	static boolean isSecret(String name) {
		return name != null && name.toLowerCase(Locale.ROOT).contains("password");
	}

	/** A request whose parameters are what was typed. */
	private static final class TypedRequest extends HttpServletRequestWrapper {

		TypedRequest(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getParameter(String name) {
			String value = super.getParameter(name);
			return (value == null || isSecret(name)) ? value : TypedText.of(value);
		}

		@Override
		public String[] getParameterValues(String name) {
			return taken(name, super.getParameterValues(name));
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			Map<String, String[]> taken = new LinkedHashMap<>();
			super.getParameterMap().forEach((name, values) -> taken.put(name, taken(name, values)));
			return Collections.unmodifiableMap(taken);
		}

		/** A parameter may come without a value. */
		private static String[] taken(String name, String[] values) {
			return (values == null || isSecret(name)) ? values
					: Stream.of(values)
						.map((value) -> (value != null) ? TypedText.of(value) : null)
						.toArray(String[]::new);
		}

	}

}
