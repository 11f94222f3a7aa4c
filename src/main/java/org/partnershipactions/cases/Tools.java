package org.partnershipactions.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

/** The tools and powers that an action plan can consider, the lowest first. */
@Component
class Tools {

	private static final Map<String, String> WORDS = new LinkedHashMap<>();

	private static final Set<String> INFORMAL = Set.of("ADVICE", "WARNING", "DIARY_SHEETS", "MEDIATION",
			"BEHAVIOUR_CONTRACT", "PARENTING_CONTRACT", "COMMUNITY_RESOLUTION");

	static {
		WORDS.put("ADVICE", "Advice");
		WORDS.put("WARNING", "Verbal or written warning");
		WORDS.put("DIARY_SHEETS", "Diary sheets");
		WORDS.put("MEDIATION", "Mediation");
		WORDS.put("BEHAVIOUR_CONTRACT", "Acceptable behaviour contract");
		WORDS.put("PARENTING_CONTRACT", "Parenting contract");
		WORDS.put("COMMUNITY_RESOLUTION", "Community resolution");
		WORDS.put("CP_WARNING", "Community Protection Warning");
		WORDS.put("CP_NOTICE", "Community Protection Notice");
		WORDS.put("CIVIL_INJUNCTION", "Civil injunction");
		WORDS.put("CRIMINAL_BEHAVIOUR_ORDER", "Criminal Behaviour Order");
		WORDS.put("DISPERSAL", "Dispersal");
		WORDS.put("CLOSURE_ORDER", "Closure notice and order");
		WORDS.put("SPACES_ORDER", "Public Spaces Protection Order");
		WORDS.put("POSSESSION", "Possession (absolute ground)");
	}

	/** As choices of a form: value and label. */
	List<Map<String, String>> choices() {
		return WORDS.entrySet()
			.stream()
			.map((tool) -> Map.of("value", tool.getKey(), "label", tool.getValue()))
			.toList();
	}

	/** Whether the law has rules for it, so that the task group decides. */
	boolean formal(String tool) {
		return !INFORMAL.contains(tool);
	}

	String words(String tool) {
		return WORDS.getOrDefault(tool, tool);
	}

}
