package id.kinerjapuskesmas.rest.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Bean Validation's violations as flaws located for the client: JSON Pointers, or the public names of parameters. */
final class ConstraintFlaws {

    private ConstraintFlaws() {}

    static ProblemException problem(ConstraintViolationException exception) {
        var flaws = exception.getConstraintViolations().stream()
                .map(ConstraintFlaws::flaw)
                .sorted(Comparator.comparing((Flaw flaw) -> flaw.pointer() == null ? flaw.parameter() : flaw.pointer())
                        .thenComparing(Flaw::code))
                .toList();
        if (flaws.stream().anyMatch(flaw -> flaw.parameter() != null)) {
            return ProblemException.of(
                    ProblemType.INVALID_PARAMETER,
                    ProblemType.INVALID_PARAMETER.name(),
                    flaws.get(0).message(),
                    flaws);
        }
        return ProblemException.rules(flaws);
    }

    private static Flaw flaw(ConstraintViolation<?> violation) {
        var code = ConstraintTexts.code(violation);
        var text = ConstraintTexts.text(violation);
        var location = locate(violation);
        var flaw = location.startsWith("/") || location.isEmpty()
                ? Flaw.at(location, code, text)
                : Flaw.in(location, code, text);
        for (var param : ConstraintTexts.params(violation).entrySet()) {
            flaw = flaw.with(param.getKey(), param.getValue());
        }
        return flaw;
    }

    /** {@code put.body.answers[WAKTU]} is {@code /answers/WAKTU}; {@code list.limit} is the parameter {@code limit}. */
    private static String locate(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = new ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        if (nodes.isEmpty() || nodes.get(0).getKind() != ElementKind.METHOD) {
            return pointer(nodes);
        }
        var parameter = nodes.get(1);
        if (ParameterNames.isBody(violation, parameter)) {
            return pointer(nodes.subList(2, nodes.size()), parameter);
        }
        return nodes.size() == 2
                ? ParameterNames.publicName(violation, parameter)
                : nodes.get(nodes.size() - 1).getName();
    }

    private static String pointer(List<Path.Node> nodes) {
        return pointer(nodes, null);
    }

    private static String pointer(List<Path.Node> nodes, Path.Node container) {
        var pointer = new StringBuilder();
        if (container != null) {
            step(pointer, container, false);
        }
        for (var node : nodes) {
            step(pointer, node, true);
        }
        return pointer.toString();
    }

    private static void step(StringBuilder pointer, Path.Node node, boolean withName) {
        if (node.getKey() != null) {
            pointer.append('/').append(node.getKey());
        }
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        }
        var isProperty = node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.BEAN;
        if (withName && isProperty && node.getName() != null) {
            pointer.append('/').append(node.getName());
        }
    }
}
