package id.kinerjapuskesmas.rest.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The names clients know parameters by, taken from the JAX-RS annotations of the resource method. */
public final class ParameterNames {

    private ParameterNames() {}

    public static Optional<String> of(Annotation[] annotations) {
        for (var annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                return Optional.of(query.value());
            }
            if (annotation instanceof PathParam path) {
                return Optional.of(path.value());
            }
            if (annotation instanceof HeaderParam header) {
                return Optional.of(header.value());
            }
        }
        return Optional.empty();
    }

    static String publicName(ConstraintViolation<?> violation, Path.Node node) {
        return parameter(violation, node)
                .flatMap(parameter -> of(parameter.getAnnotations()))
                .orElse(node.getName());
    }

    static boolean isBody(ConstraintViolation<?> violation, Path.Node node) {
        return node.getKind() == ElementKind.PARAMETER
                && parameter(violation, node)
                        .map(parameter -> of(parameter.getAnnotations()).isEmpty()
                                && !parameter.isAnnotationPresent(BeanParam.class))
                        .orElse(true);
    }

    private static Optional<Parameter> parameter(ConstraintViolation<?> violation, Path.Node node) {
        if (node.getKind() != ElementKind.PARAMETER) {
            return Optional.empty();
        }
        var method = violation.getPropertyPath().iterator().next().getName();
        var index = node.as(Path.ParameterNode.class).getParameterIndex();
        var parameters = violation
                .getPropertyPath()
                .iterator()
                .next()
                .as(Path.MethodNode.class)
                .getParameterTypes();
        // the root bean may be a generated subclass, whose overriding methods carry no annotations
        return Stream.<Class<?>>iterate(violation.getRootBeanClass(), Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(candidate -> candidate.getName().equals(method))
                .filter(candidate ->
                        Arrays.asList(candidate.getParameterTypes()).equals(parameters))
                .reduce((overriding, declared) -> declared)
                .map(Method::getParameters)
                .map(all -> all[index]);
    }
}
