package org.partnershipactions.testing;

import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Leads each test into its scene before anything is handed to it. */
class SceneEntry extends AbstractTestExecutionListener {

	private static final int BEFORE_INJECTION = 1900;

	@Override
	public int getOrder() {
		return BEFORE_INJECTION;
	}

	@Override
	public void prepareTestInstance(TestContext test) {
		MergedAnnotation<Scene> scene = MergedAnnotations.from(test.getTestClass(), SearchStrategy.TYPE_HIERARCHY)
			.get(Scene.class);
		if (scene.isPresent()) {
			test.getApplicationContext().getBean(Scenes.class).enter(scene.synthesize());
		}
	}

}
