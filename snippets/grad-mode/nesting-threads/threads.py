from threading import Thread

import torch


def work(name):
    grad = torch.is_grad_enabled()
    inference = torch.is_inference_mode_enabled()
    print(f"{name:14} grad {grad!s:5}  inference {inference}")


def run_in_thread(name):
    thread = Thread(target=work, args=[name])
    thread.start()
    thread.join()


with torch.no_grad():
    work("this thread")
    run_in_thread("another thread")
with torch.inference_mode():
    work("this thread")
    run_in_thread("another thread")
