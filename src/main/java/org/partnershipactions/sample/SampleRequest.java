package org.partnershipactions.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.partnershipactions.security.OnBehalf;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What one person does at one go, as one request to a server would: what they hold is
 * read once for it, and not again at each check of access.
 */
final class SampleRequest implements RequestAttributes {

	private final Map<String, Object> kept = new HashMap<>();

	private SampleRequest() {
	}

	/** Does something as an account. */
	static <T> T as(String account, Supplier<T> work) {
		RequestAttributes before = RequestContextHolder.getRequestAttributes();
		RequestContextHolder.setRequestAttributes(new SampleRequest());
		try {
			return OnBehalf.of(account, work);
		}
		finally {
			RequestContextHolder.setRequestAttributes(before);
		}
	}

	@Override
	public Object getAttribute(String name, int scope) {
		return this.kept.get(name);
	}

	@Override
	public void setAttribute(String name, Object value, int scope) {
		this.kept.put(name, value);
	}

	@Override
	public void removeAttribute(String name, int scope) {
		this.kept.remove(name);
	}

	@Override
	public String[] getAttributeNames(int scope) {
		return this.kept.keySet().toArray(String[]::new);
	}

	@Override
	public void registerDestructionCallback(String name, Runnable callback, int scope) {
		throw new UnsupportedOperationException("Nothing of the sample outlives its request");
	}

	@Override
	public Object resolveReference(String key) {
		return null;
	}

	@Override
	public String getSessionId() {
		return "sample";
	}

	@Override
	public Object getSessionMutex() {
		return this;
	}

}
