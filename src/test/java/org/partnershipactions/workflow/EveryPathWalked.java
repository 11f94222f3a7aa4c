package org.partnershipactions.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * Fails a test class that ran in full when an element of its process was walked by none
 * of its tests, in whichever order they ran; a test run by itself is left alone. Before
 * each test it has Camunda BPM Assert ask the engine of the class.
 */
public class EveryPathWalked implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {

	private final BareEngine engine;

	private final String process;

	private final Set<String> ran = new HashSet<>();

	public EveryPathWalked(BareEngine engine, String process) {
		this.engine = engine;
		this.process = process;
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		this.engine.initAssertions();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		this.ran.add(context.getRequiredTestMethod().getName());
	}

	@Override
	public void afterAll(ExtensionContext context) {
		try (this.engine) {
			if (this.ran.size() >= tests(context.getRequiredTestClass())) {
				check();
			}
		}
	}

	/**
	 * Names each element that nobody walked.
	 * @throws AssertionError when there is one
	 */
	void check() {
		List<String> unwalked = this.engine.unwalked(this.process);
		if (!unwalked.isEmpty()) {
			throw new AssertionError("No test walks these elements of " + this.process + ": " + unwalked);
		}
	}

	private int tests(Class<?> type) {
		return AnnotationSupport.findAnnotatedMethods(type, Test.class, HierarchyTraversalMode.TOP_DOWN).size();
	}

}
