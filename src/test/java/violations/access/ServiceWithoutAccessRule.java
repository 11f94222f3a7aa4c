package violations.access;

import java.util.Map;

import org.partnershipactions.forms.FormValues;
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

	/** Need not say it, as long as only the form asks. */
	@FormValues("AnswerRequest")
	public Map<String, Object> values(String key) {
		return Map.of();
	}

}
