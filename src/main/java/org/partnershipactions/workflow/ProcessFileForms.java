package org.partnershipactions.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads the forms from the process files, before the engine has deployed them. */
@Component
class ProcessFileForms implements TaskFormNames {

	private static final String FILES = "classpath*:processes/**/*.bpmn";

	private static final Pattern FORM = Pattern.compile("camunda:formRef=\"([^\"]+)\"");

	@Override
	public Set<String> named() {
		Set<String> forms = new TreeSet<>();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
				String xml = file.getContentAsString(StandardCharsets.UTF_8);
				FORM.matcher(xml).results().forEach((form) -> forms.add(form.group(1)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return forms;
	}

}
