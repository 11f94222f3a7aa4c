package violations.access;

import java.util.Map;

/** Breaks the rule that only its form asks for the values of a form. */
public class AsksForValues {

	/** Asks although nobody was asked who may. */
	public Map<String, Object> ask(ServiceWithoutAccessRule service) {
		return service.values("c1");
	}

}
