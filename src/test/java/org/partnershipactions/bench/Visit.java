package org.partnershipactions.bench;

import java.util.function.Supplier;

import org.partnershipactions.security.Actor;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * One request of a person, so that what is read once for each request is read once here
 * too.
 */
final class Visit {

	private Visit() {
	}

	static <T> T by(String username, Supplier<T> work) {
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
		try {
			return Actor.as(username, work);
		}
		finally {
			RequestContextHolder.resetRequestAttributes();
		}
	}

}
