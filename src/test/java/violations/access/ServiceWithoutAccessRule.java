package violations.access;

import org.partnershipactions.security.ForEveryone;

import org.springframework.stereotype.Service;

/** Breaks the rule that every use case says who may. */
@Service
public class ServiceWithoutAccessRule {

	/** Forgets to say who may. */
	public void open() {
	}

	@ForEveryone
	public void guarded() {
	}

}
