package org.partnershipactions.cases.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.partnershipactions.forms.FormHandlers;
import org.partnershipactions.forms.PageForms;

import org.springframework.stereotype.Component;

/** Takes what programs send through the same forms that people fill in. */
@Component
class ApiForms {

	private final PageForms pages;

	private final FormHandlers tasks;

	ApiForms(PageForms pages, FormHandlers tasks) {
		this.pages = pages;
		this.tasks = tasks;
	}

	Record contact(Map<String, Object> body) {
		Map<String, Object> typed = constants(body, "channel");
		typed.computeIfPresent("reached", (name, reached) -> "true".equals(reached.toString()) ? "YES"
				: ("false".equals(reached.toString()) ? "NO" : reached));
		return this.pages.answers(this.pages.view("RecordContact", Map.of()).withTyped(typed),
				CaseActs.answers(CaseAct.CONTACT));
	}

	void proposeClosure(String key, Map<String, Object> body) {
		this.tasks.submit("ProposeClosure", key, constants(body, "outcome", "behaviour"));
	}

	/** A code such as {@code resolved-informally} as the forms know it. */
	static String constant(String code) {
		return code.strip().toUpperCase(Locale.ROOT).replace('-', '_');
	}

	private static Map<String, Object> constants(Map<String, Object> body, String... names) {
		Map<String, Object> typed = new LinkedHashMap<>(body);
		for (String name : names) {
			typed.computeIfPresent(name, (key, value) -> constant(value.toString()));
		}
		return typed;
	}

}
