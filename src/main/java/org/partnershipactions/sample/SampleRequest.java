package org.partnershipactions.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.partnershipactions.security.Actor;
import org.partnershipactions.security.OnBehalf;
import org.partnershipactions.workflow.Queue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.web.ErrorResponseException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What one person does at one go, as one request to a server would: what they hold is
 * read once for it, and not again at each check of access.
 */
final class SampleRequest implements RequestAttributes {

	private static final Logger log = LoggerFactory.getLogger(SampleRequest.class);

	private final Map<String, Object> kept = new HashMap<>();

	private SampleRequest() {
	}

	/** Does something as an account, or as the system, which has none. */
	static <T> T as(String account, Supplier<T> work) {
		RequestAttributes before = RequestContextHolder.getRequestAttributes();
		RequestContextHolder.setRequestAttributes(new SampleRequest());
		try {
			return Actor.SYSTEM.equals(account) ? OnBehalf.ofSystem(work) : OnBehalf.of(account, work);
		}
		finally {
			RequestContextHolder.setRequestAttributes(before);
		}
	}

	/** Does something as an account that gives nothing back. */
	static void run(String account, Runnable work) {
		as(account, () -> {
			work.run();
			return null;
		});
	}

	/** The same, and what the state of things does not allow is left out. */
	static void runWhereAllowed(String account, Runnable work) {
		whereAllowed(() -> run(account, work));
	}

	/** Leaves out what the state of things does not allow. */
	static void whereAllowed(Runnable work) {
		try {
			work.run();
		}
		catch (ErrorResponseException ex) {
			log.debug("The sample left out a deed: {}", ex.getBody());
		}
	}

	/** The account of the sample that has a queue's work. */
	static String account(Queue queue) {
		if (queue.agency() != null) {
			return queue.agency() + "." + queue.role();
		}
		return (queue.group() != null) ? queue.group() + ".lead" : queue.role();
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
