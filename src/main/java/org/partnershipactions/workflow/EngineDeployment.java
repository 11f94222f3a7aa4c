package org.partnershipactions.workflow;

import java.io.IOException;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys all processes, decisions and forms together whenever any of them has changed. A
 * task finds its form within its own deployment, so deploying only what changed would
 * lose the forms.
 */
@Component
class EngineDeployment implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(EngineDeployment.class);

	private static final String[] FILES = { "classpath*:processes/**/*.bpmn", "classpath*:processes/**/*.dmn",
			"classpath*:forms/*/tasks/*.form" };

	private final RepositoryService repository;

	EngineDeployment(RepositoryService repository) {
		this.repository = repository;
	}

	@Override
	public void afterSingletonsInstantiated() {
		try {
			log.info("Processes deployed as {}", deploy().deploy().getId());
		}
		catch (IOException ex) {
			throw new IllegalStateException("The processes and forms could not be read", ex);
		}
	}

	private DeploymentBuilder deploy() throws IOException {
		DeploymentBuilder deployment = this.repository.createDeployment()
			.name("partnership-actions")
			.enableDuplicateFiltering(false);
		for (String pattern : FILES) {
			for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
				deployment.addInputStream(file.getFilename(), file.getInputStream());
			}
		}
		return deployment;
	}

}
